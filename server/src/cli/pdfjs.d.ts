/** What is used of pdfjs-dist; its own types want those of a browser. */
declare module "pdfjs-dist/legacy/build/pdf.min.mjs" {
  export function getDocument(options: Readonly<Record<string, unknown>>): { readonly promise: Promise<PdfFile>; destroy(): Promise<void> };

  export interface PdfFile {
    readonly numPages: number;
    getPage(number: number): Promise<PdfPage>;
    getOutline(): Promise<readonly Bookmark[] | null>;
  }
  export interface Bookmark {
    readonly title: string;
    readonly items: readonly Bookmark[];
  }
  export interface PdfPage {
    getViewport(options: { readonly scale: number }): { readonly height: number; readonly transform: readonly number[] };
    getTextContent(options: { readonly includeMarkedContent: boolean }): Promise<{ readonly items: readonly (Words | Mark)[] }>;
    getStructTree(): Promise<Node | null>;
    getOperatorList(): Promise<unknown>;
    readonly commonObjs: { has(name: string): boolean; get(name: string): { readonly name?: string } };
    cleanup(): void;
  }
  export interface Words {
    readonly str: string;
    readonly width: number;
    readonly transform: readonly number[];
    readonly fontName: string;
  }
  export interface Mark {
    readonly type: "beginMarkedContent" | "beginMarkedContentProps" | "endMarkedContent";
    readonly id?: string | null;
    readonly tag?: string;
  }
  export interface Node {
    readonly role: string;
    readonly children: readonly (Node | { readonly type: string; readonly id?: string })[];
  }
}
declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
