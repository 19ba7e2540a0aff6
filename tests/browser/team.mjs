// Drives a desk that serves a team: node team.mjs ADDRESS PAGE MODULES CHROMIUM NAME PASSWORD, NAME being an admin whose
// password was given and is to be changed. Prints one JSON object: what failed.
import { open } from "./audit.mjs";
const [address, page_id, modules, chromium_path, name, password] = process.argv.slice(2);
const { browser, failed, check, visit, audit } = await open(address, modules, chromium_path);
const CHOSEN = "quatre chevaux verts";

// without JavaScript: the door, a password of one's own, a correction signed by the account, a colleague let in, out again
const plain = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR" });
plain.setDefaultTimeout(120_000);
const page = await visit(plain, `/page/${page_id}.html`);
const send = (button) => Promise.all([page.waitForNavigation(), page.click(button)]);
const enter = async (word) => { await page.fill("input[name=name]", name); await page.fill("input[name=password]", word); await send("button.main"); };
check("door", new URL(page.url()).pathname === "/sign-in", page.url());
await enter(password);
check("fresh", new URL(page.url()).pathname === "/account", page.url());
await page.fill("input[name=old]", password);
await page.fill("input[name=new]", CHOSEN);
await send("button.main");
check("changed", new URL(page.url()).pathname === "/", page.url());
await page.goto(`${address}/page/${page_id}.html`);
await send("a.fix[href*='ref=s0']");
check("signs", (await page.innerText(".signs")).includes(name) && !(await page.$("input[name=who]")));
await send("button[value=confirm]");
await page.goto(`${address}/corrections`);
check("signed", (await page.innerText(".made li")).includes(name));
await page.goto(`${address}/accounts`);
await page.fill(".fixing input[name=name]", "Dana");
await send("button[value=add]");
check("given", (await page.innerText(".given")).length === 23);
const held = await plain.storageState();
await page.goto(`${address}/account`);
await send("form[action='/sign-out'] button");
check("out", new URL(page.url()).pathname === "/sign-in", page.url());
await page.goto(`${address}/`);
check("stays out", new URL(page.url()).pathname === "/sign-in", page.url());
await enter(CHOSEN);
check("session", JSON.stringify(held) !== JSON.stringify(await plain.storageState()));

// axe-core, light and dark
for (const scheme of ["light", "dark"]) {
  const look = { colorScheme: scheme, bypassCSP: true, viewport: { width: 1024, height: 900 } };
  const outside = await browser.newContext(look);
  await audit(await visit(outside, "/sign-in"), "/sign-in", scheme);
  const inside = await browser.newContext({ ...look, storageState: await plain.storageState() });
  for (const path of ["/", "/account", "/accounts", "/corrections"]) await audit(await visit(inside, path), path, scheme);
}
await browser.close();
console.log(JSON.stringify({ failed }));
