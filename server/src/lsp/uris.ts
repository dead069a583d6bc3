/** Addresses of files and folders, handled as text: the server never knows what file system is behind them. */
import { wordScheme } from "./protocol.ts";

/** The folder that holds it, without a slash at its end; nothing above the root. */
export function parentOf(uri: string): string | undefined {
  const trimmed = uri.replace(/\/+$/, "");
  const slash = trimmed.lastIndexOf("/");
  const root = /^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i.exec(trimmed)?.[0].length ?? 0;
  return slash < 0 || trimmed.length <= root ? undefined : trimmed.slice(0, Math.max(root, slash));
}

export const joined = (folder: string, name: string): string => `${folder.replace(/\/+$/, "")}/${name}`;

/** The file itself or, for a folder, anything below it. */
export const within = (uri: string, folder: string): boolean => uri === folder || uri.startsWith(`${folder.replace(/\/+$/, "")}/`);

/** Path below the folder, decoded, with forward slashes; begins with ".." where it is not below it. */
export const pathBelow = (uri: string, folder: string): string => (within(uri, folder) ? readable(uri.slice(folder.replace(/\/+$/, "").length + 1)) : `../${nameOf(uri)}`);

export const nameOf = (uri: string): string => readable(uri.slice(uri.lastIndexOf("/") + 1));

/** A read-only view of a Word file: nothing can be changed in it. */
export const isWordView = (uri: string): boolean => uri.startsWith(`${wordScheme}:`);

/** The Word file that a view shows, which is what settings and reports speak of; any other address stands for itself. */
export function draftOf(uri: string): string {
  const query = isWordView(uri) ? /\?([^#]*)/.exec(uri)?.[1] : undefined;
  return query === undefined ? uri : readable(query);
}

/** Clients and disks write one address in several ways ("%20", "c%3A", "C:"): what is equal under this is the same file. */
export const uriKey = (uri: string): string => readable(uri).replace(/^file:\/\/\/([a-z]):/i, (_, drive: string) => `file:///${drive.toLowerCase()}:`);

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
