/** The VS Code entry on a desktop. The editor features arrive with the language server. */
export function activate(): void {}
export function deactivate(): void {}
