import { Html } from '../../report/html.ts';

/** The page's looks: light and dark as the reader's system, narrow and wide. */
export const STYLE = new Html(`
:root { color-scheme: light dark; --ink: #242424; --quiet: #616161; --line: #d6d6d6; --ground: #fff; --shade: #f5f5f5; --link: #0f548c; }
@media (prefers-color-scheme: dark) { :root { --ink: #f5f5f5; --quiet: #adadad; --line: #4d4d4d; --ground: #1f1f1f; --shade: #2b2b2b; --link: #85c0f0; } }
* { box-sizing: border-box; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--ink); font: 15px/1.5 "Segoe UI", system-ui, sans-serif; }
h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.75rem; font-size: 1.9rem; }
h2 { margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); font-size: 1.4rem; }
h3 { margin: 2rem 0 0.25rem; font-size: 1.1rem; }
h4 { margin: 1rem 0 0.4rem; font-size: 0.95rem; }
p { margin: 0.4rem 0; overflow-wrap: anywhere; }
a { color: var(--link); overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.lines { white-space: pre-line; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: 0.3rem 1.5rem; margin: 0; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
.wide, pre { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--shade); font-weight: 600; white-space: nowrap; }
td { min-width: 5rem; overflow-wrap: anywhere; }
code { font: 0.87em "Cascadia Code", ui-monospace, monospace; overflow-wrap: anywhere; }
pre { padding: 0.6rem 0.8rem; background: var(--shade); }
blockquote { margin: 0.5rem 0; padding-left: 0.8rem; border-left: 3px solid var(--line); color: var(--quiet); }
@media (max-width: 480px) { dl { grid-template-columns: minmax(0, 1fr); gap: 0 0; } dd { margin-bottom: 0.4rem; } }
@media print { :root { --ink: #000; --ground: #fff; --shade: #eee; --link: #000; } h2, h3, h4 { break-after: avoid; } tr { break-inside: avoid; } }
`);
