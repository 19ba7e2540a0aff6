// Drives the desk in a real browser: node desk.mjs ADDRESS PAGE MODULES CHROMIUM REBUILD [light,dark], where REBUILD is the
// command, as a JSON list, that builds the dossier anew. Prints one JSON object: what failed, and what was measured.
import { execFileSync } from "node:child_process";
import { open } from "./audit.mjs";
const [address, page_id, modules, chromium_path, rebuild, schemes = "light,dark"] = process.argv.slice(2);
const { browser, failed, check, step, visit, audit } = await open(address, modules, chromium_path);
const kb = {};
const paths = ["/", "/search", "/search?q=morts&kind=counts", "/search?kind=pages", "/graph", "/map", "/stories/index.html", "/counts/index.html", "/events/index.html", "/events/index.html",
  "/claims/index.html", "/conflicts/index.html", "/sources/index.html", "/copies/index.html", "/corrections", "/problems.html",
  "/guide.html", "/nowhere", `/page/${page_id}.html`, `/correct?page=${page_id}&ref=s0`, `/correct?page=${page_id}&ref=c0`,
  `/add?page=${page_id}`, `/correct-copy?page=${page_id}`];

// axe-core on every page and one of each kind that they lead to, light and dark; no page is wider than the screen
for (const scheme of schemes.split(",").filter(Boolean)) {
  const context = await browser.newContext({ colorScheme: scheme, bypassCSP: true, viewport: { width: 1024, height: 900 } });
  const found = {};
  for (const path of paths) {
    const page = await visit(context, path);
    for (const href of await page.$$eval("main a[href]", (all) => all.map((one) => one.getAttribute("href")))) {
      const kind = href.split("/")[1];
      if (["claim", "source", "story", "copy", "cite"].includes(kind) && !found[kind] && !href.includes("index")) found[kind] = href;
    }
    await audit(page, path, scheme);
  }
  for (const href of Object.values(found)) await audit(await visit(context, href), href, scheme);
  await context.close();
}

// without JavaScript: from a conflict to the exact words in one click, a correction that a rebuild leaves standing, search and
// what it shows taken along, the other language, the undoing
const plain = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR" });
plain.setDefaultTimeout(120_000);
let page = await visit(plain, "/conflicts/index.html");
const follow = (selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
await follow(".conflict .words a");
const ref = new URL(page.url()).hash.slice(1);
check("conflict", /^[cs]\d+$/.test(ref) && (await page.$(`#${ref}`)), page.url());
page = await visit(plain, `/page/${page_id}.html`);
await follow("a.fix[href*='ref=s0']");
await page.fill("input[name=resolved]", "la source corrigée");
await page.fill("input[name=who]", "Ana");
await follow("button[value=correct]");
check("correct", (await page.content()).includes("la source corrigée"), page.url());
const [command, ...rest] = JSON.parse(rebuild);
step("rebuild");
execFileSync(command, rest, { stdio: "ignore" });
page = await visit(plain, `/page/${page_id}.html`);
check("rebuilt", (await page.content()).includes("la source corrigée"));
page = await visit(plain, "/search?source=la+source+corrig%C3%A9e");
const shown = (await page.$$(".quote")).length;
check("search", shown > 0);
const csv = await (await plain.request.get(new URL(await page.getAttribute("a[href*='search.csv']", "href"), page.url()).href)).text();
check("export", csv.includes("la source corrigée") && csv.trim().split("\r\n").length >= shown + 1, csv.slice(0, 200));
await follow("a[hreflang=en]");
check("language", (await page.getAttribute("html", "lang")) === "en" && page.url().includes("source="), page.url());
page = await visit(plain, "/corrections");
await follow(".made button");
check("undo", (await page.$$(".undone")).length > 0, `${page.url()} ${(await page.innerText("main")).slice(0, 600)}`);
await plain.close();

// with JavaScript: the form opens beside the words; the first view is small; the policy is never broken
const context = await browser.newContext({ locale: "fr-FR" });
context.setDefaultTimeout(120_000);
page = await context.newPage();
let bytes = 0;
page.on("response", async (one) => { bytes += (await one.body().catch(() => Buffer.alloc(0))).length; });
page.on("console", (one) => { if (one.type() === "error") failed.push(`home console: ${one.text()}`); });
await page.goto(address + "/", { waitUntil: "networkidle" });
kb.first_view = Math.round(bytes / 1000);
check("first view", bytes <= 300_000, `${kb.first_view} kB`);
page = await visit(context, `/page/${page_id}.html`);
await page.waitForLoadState("networkidle");
await page.click("a.fix[href*='ref=s0']");
check("beside", await page.waitForSelector(".note form.fixing", { timeout: 60_000 }).catch(() => null));
await browser.close();
console.log(JSON.stringify({ failed, kb }));
