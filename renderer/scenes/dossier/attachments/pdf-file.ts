import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Character maps for Chinese fonts that a PDF names without bringing them, and decoders without WebAssembly. */
const DATA = new URL('pdf/', document.baseURI).href;
/** Widest page that is drawn, in canvas pixels; more is not seen in the pane. */
const MAX_WIDTH = 2_000;

export type PdfFile = {
  readonly pages: number;
  /** Draws a page (from 1) as wide as the canvas is shown; `done` is false when another drawing took its place. */
  readonly draw: (
    page: number,
    canvas: HTMLCanvasElement,
  ) => { readonly done: Promise<boolean>; readonly cancel: () => void };
};

/** Reads a PDF in a thread of its own. Rejects for a file that is damaged or has a password. */
export function openPdf(url: string): { readonly file: Promise<PdfFile>; readonly close: () => void } {
  const thread = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port: thread });
  let isClosed = false;
  const close = () => {
    isClosed = true;
    worker.destroy();
    thread.terminate();
  };
  const open = async (): Promise<PdfFile> => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error('The file is not served');
    const data = new Uint8Array(await answer.arrayBuffer());
    if (isClosed) throw new Error('Closed meanwhile');
    const pdf = await getDocument({
      data,
      worker,
      cMapUrl: `${DATA}cmaps/`,
      wasmUrl: `${DATA}decoders/`,
      // The content policy lets no WebAssembly run, nor anything that a PDF brings along.
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
    }).promise;
    return { pages: pdf.numPages, draw: (page, canvas) => draw(pdf, page, canvas) };
  };
  return { file: open(), close };
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

function draw(pdf: Document, number: number, canvas: HTMLCanvasElement): ReturnType<PdfFile['draw']> {
  let cancel: () => void = () => undefined;
  let isCancelled = false;
  const run = async (): Promise<boolean> => {
    const page = await pdf.getPage(number);
    if (isCancelled) return false;
    const natural = page.getViewport({ scale: 1 });
    const width = Math.min(MAX_WIDTH, (canvas.clientWidth || natural.width) * devicePixelRatio);
    const viewport = page.getViewport({ scale: width / natural.width });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport });
    cancel = () => task.cancel();
    await task.promise;
    return true;
  };
  const done = run().catch((thrown: unknown) => {
    if (isCancelled) return false;
    throw thrown;
  });
  return {
    done,
    cancel: () => {
      isCancelled = true;
      cancel();
    },
  };
}
