import type { Role } from "../language/document.ts";

/** What the heading of a section with a role may be called. */
export interface RoleWords {
  readonly role: Role;
  /** Names the heading may have, whole. A name of two words or more is also found at the start or end of a longer heading. */
  readonly headings: readonly string[];
  /** Words that settle it when no name fits; "~" stands for any ending. */
  readonly keywords: readonly string[];
}
