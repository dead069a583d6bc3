// Installs the programs that Word files are tried with (LibreOffice's writer, pandoc, poppler), where they are missing and may be installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const wanted = { soffice: "libreoffice-writer-nogui", pandoc: "pandoc", pdftoppm: "poppler-utils" };
const missing = Object.entries(wanted).filter(([program]) => spawnSync(program, ["--version"], { stdio: "ignore" }).error !== undefined).map(([, name]) => name);
if (missing.length > 0) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) console.log(`Tests that need ${missing.join(", ")} will be skipped: install them to run all.`);
  else {
    console.log(`Installing ${missing.join(", ")} …`);
    const apt = (...args) => spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-qq", ...args], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status;
    if (apt("update") !== 0 || apt("install", "-y", "--no-install-recommends", ...missing) !== 0) console.log("They could not be installed; the tests that need them will be skipped.");
  }
}
