/** What the web says of an address. */

export interface Answer {
  readonly kind: "answers" | "moved" | "refuses programs" | "could not be reached" | "dead";
  readonly more: string;
}

/** Some sites answer only to GET, so the page is asked for, but not read. `patience` in milliseconds. */
export async function ask(url: string, patience = 20_000): Promise<Answer> {
  try {
    const headers = { "User-Agent": "Mozilla/5.0 (compatible; paritylint link check)", Accept: "text/html,*/*" };
    const { status, url: last, body } = await fetch(url, { signal: AbortSignal.timeout(patience), headers });
    await body?.cancel();
    if (status === 404 || status === 410) return { kind: "dead", more: String(status) };
    if (status >= 400) return { kind: "refuses programs", more: String(status) };
    return new URL(last).href === new URL(url).href ? { kind: "answers", more: String(status) } : { kind: "moved", more: `to ${last}` };
  } catch (error) {
    const { cause, message, name } = error as Error & { readonly cause?: { readonly code?: string } };
    return { kind: "could not be reached", more: name === "TimeoutError" ? "no answer in time" : cause?.code ?? message };
  }
}
