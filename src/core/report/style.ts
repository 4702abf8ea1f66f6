import { Html } from './html.ts';

/** The report's looks: light and dark as the reader's system, and plain on paper. */
export const STYLE = new Html(`
:root { color-scheme: light dark; --ink: #242424; --quiet: #616161; --line: #e0e0e0; --ground: #fff; --error: #b10e1c; --warning: #8a5100; --info: #616161; }
@media (prefers-color-scheme: dark) { :root { --ink: #f5f5f5; --quiet: #adadad; --line: #3d3d3d; --ground: #1f1f1f; --error: #ff99a4; --warning: #ffc470; --info: #adadad; } }
body { max-width: 56rem; margin: 0 auto; padding: 2rem 1rem 4rem; background: var(--ground); color: var(--ink); font: 15px/1.5 "Segoe UI", system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { margin: 2rem 0 0; font-size: 1.75rem; }
h2 { margin: 2.5rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); font-size: 1.25rem; }
h3 { margin: 1.5rem 0 0; font-size: 1rem; }
h3 small { color: var(--quiet); font-weight: normal; }
h3 span::after { content: ":"; }
p { margin: 0; overflow-wrap: anywhere; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.counts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.5rem 0 0; padding: 0; list-style: none; font-weight: 600; }
.why, .place, .reason { color: var(--quiet); }
.place { font-size: 0.85rem; }
section ul { margin: 0.5rem 0 0; padding-left: 1.25rem; }
section li { margin: 0.5rem 0; break-inside: avoid; }
code { font: 0.85em "Cascadia Code", ui-monospace, monospace; }
q { quotes: "\\201c" "\\201d"; }
@page { margin: 18mm; }
@media print { :root { --ink: #000; --quiet: #444; --line: #999; --ground: #fff; --error: #900; --warning: #640; --info: #444; } body { max-width: none; padding: 0; font-size: 10pt; } h2, h3 { break-after: avoid; } }
`);
