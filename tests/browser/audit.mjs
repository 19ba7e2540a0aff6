// What the drives of the desk share: a browser, a page that is watched while it loads, axe-core and the width of a page.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export async function open(address, modules, chromium_path) {
  const require = createRequire(modules + "/");
  const { chromium } = require("playwright-core");
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const failed = [];
  const browser = await chromium.launch({ executablePath: chromium_path, args: QUIET, timeout: 120_000 });
  const check = (name, good, what = "") => { if (!good) failed.push(`${name} ${what}`); };

  const step = (name) => process.stderr.write(`${name} ${Math.round(process.uptime())} s\n`);
  async function visit(context, path) {
    step(path);
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    page.on("console", (one) => { if (one.type() === "error" && !/404/.test(one.text())) failed.push(`${path} console: ${one.text()}`); });
    page.on("pageerror", (error) => failed.push(`${path} error: ${error.message}`));
    page.on("request", (one) => check(path, one.url().startsWith(address) || one.url().startsWith("data:"), `fetched ${one.url()}`));
    await page.goto(address + path);
    return page;
  }
  async function audit(page, path, scheme) {
    await page.evaluate(axe);
    const told = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }));
    for (const one of told.violations) failed.push(`${scheme} ${path} axe ${one.id}: ${one.nodes.slice(0, 2).map((node) => node.target.join(" ") + " " + (node.any[0]?.message ?? "")).join(" | ")}`);
    for (const width of [360, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      check(path, over <= 0, `is ${over} px wider than ${width}`);
    }
    await page.close();
  }
  return { browser, failed, check, step, visit, audit };
}
