// Opens pages in Chromium and tells as JSON what axe-core and the browser find.
// node look_at_pages.mjs CHROMIUM PAGE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const widths = [320, 1280];
const schemes = ["light", "dark"];

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const seen = [];
for (const page of pages)
  for (const width of widths)
    for (const colorScheme of schemes) seen.push(await look(page, width, colorScheme));
await browser.close();
console.log(JSON.stringify(seen));

async function look(path, width, colorScheme) {
  const tab = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const requests = [];
  const console_ = [];
  tab.on("request", (one) => requests.push(one.url()));
  tab.on("console", (one) => console_.push(one.text()));
  tab.on("pageerror", (one) => console_.push(String(one)));
  await tab.goto(pathToFileURL(path).href);
  const styled = await tab.evaluate(() => getComputedStyle(document.querySelector(".skip")).position);
  const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await tab.evaluate(axe);  // by the debugger, which the page's policy does not reach
  const found = await tab.evaluate((values) => axe.run({ runOnly: { type: "tag", values }, resultTypes: ["violations"] }), tags);
  const hidden = await hideWhatIsGone(tab);
  await tab.close();
  return {
    path, width, colorScheme, overflow, hidden,
    styled: styled === "absolute",
    requests: requests.length,
    console: console_,
    passes: found.passes.length,
    violations: found.violations.map((one) => `${one.id}: ${one.nodes.map((n) => n.target).join(" ")}`),
  };
}

// What is still seen of the old text when the switch is on; null where there is no switch.
async function hideWhatIsGone(tab) {
  const box = tab.locator("input[type=checkbox]");
  if ((await box.count()) === 0) return null;
  await box.check();
  return tab.evaluate(
    () => [...document.querySelectorAll("del, main .gone")].filter((one) => one.checkVisibility()).length,
  );
}
