// The validator of the HTML standard (vnu) over pages that were seen.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const JAR = join(createRequire(import.meta.url).resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");

/** Keeps pages under their names; `faults()` says each kind of error once, with a page that has it, and forgets all. */
export function validate() {
  const folder = mkdtempSync(join(tmpdir(), "waymark-pages-"));
  const names = [];
  return {
    keep(name, text) {
      writeFileSync(join(folder, `${names.length}.html`), text);
      names.push(name);
    },
    faults() {
      const how = { stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 26 };
      const args = ["-Xss4m", "-jar", JAR, "--errors-only", "--skip-non-html", "--format", "gnu", folder];
      let said = "";
      try {
        execFileSync("java", args, how);
      } catch (error) {
        said = String(error.stderr).trim();
      }
      rmSync(folder, { recursive: true });
      const lines = said ? said.split("\n") : [];
      const kinds = new Map(lines.map((line) => [line.replace(/^.*?: (error|info)/, "$1").slice(0, 200), line]));
      return [...kinds.values()].map((line) => line.replace(/^"?file:.*\/(\d+)\.html"?/, (_, at) => names[at]));
    },
  };
}
