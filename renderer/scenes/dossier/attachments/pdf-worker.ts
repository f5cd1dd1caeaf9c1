// The thread that reads PDF files; the build of pdf.js for browsers as old as the oldest runtime.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
