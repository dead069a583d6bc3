/** Trouble in words: what a system's code for it means to somebody who wants to read or write a file, and what to do where paritylint itself fails. */

const always: Readonly<Record<string, string>> = {
  // What another program holds open; on Windows, so is a draft that is open in Word.
  EBUSY: "another program holds it open, perhaps Word; close it there first", ELOOP: "it is a link that leads to itself", ENOTDIR: "a part of its path is no folder",
};

const reading: Readonly<Record<string, string>> = {
  ...always, EACCES: "you have no permission to read it", EPERM: "you have no permission to read it", EISDIR: "it is a folder",
  ENOENT: "it is gone, or its name is not in UTF-8",
};

const writing: Readonly<Record<string, string>> = {
  ...always, ENOSPC: "the disk is full", EDQUOT: "the disk holds no more of yours", EFBIG: "it would be larger than files may be here", EROFS: "the disk can only be read",
  EACCES: "you have no permission to write there", EPERM: "you have no permission to write there, or another program holds it open", EISDIR: "it is a folder", EEXIST: "it is a file, not a folder", ENOENT: "there is no such folder",
};

export const whyUnread = (error: unknown): string => why(error, reading);
export const whyUnwritten = (error: unknown): string => why(error, writing);

function why(error: unknown, known: Readonly<Record<string, string>>): string {
  const { code } = error as { readonly code?: string };
  return code === undefined ? String(error) : (known[code] ?? code);
}

/** What should never happen: a document must not take the others, or the editor's server, with it. */
export const failedOn = (error: unknown): string => `paritylint failed on it (${String(error)}). Please report this.`;
