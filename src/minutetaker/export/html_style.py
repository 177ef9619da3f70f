"""How the HTML page looks: the measures of the paper document, in one style sheet."""

from string import Template

from minutetaker.export.document import Grid

PAGE_WIDTH = 11906
"""A4 in twips."""

_STYLE = Template("""\
@page { size: A4; margin: 20mm $right 20mm $left;
  @top-right { content: counter(page) " (" counter(pages) ")";
    font: 11pt Arial, "Liberation Sans", Helvetica, sans-serif; } }
:root { color-scheme: light; }
html { background: #fff; color: #000; }
body { margin: 0; font: 11pt/1.264 Arial, "Liberation Sans", Helvetica, sans-serif; }
main { box-sizing: border-box; max-width: 210mm; margin: 0 auto; padding: 10mm $right 20mm $left; }
h1, h2, h3, h4, p, dl, dt, dd, ul, ol { margin: 0; padding: 0; }
ul { list-style: none; list-style-type: ""; }
a { color: inherit; }
header { display: grid; grid-template-columns: $meta 1fr; margin-bottom: 22pt; }
header .meta { grid-column: 2; }
header .alone { grid-column: 1 / 3; }
header .organization { grid-column: 1; grid-row: 1; padding-right: 1em; }
h1 { font-size: 14pt; margin-bottom: 3pt; }
.subtitle { font-weight: bold; margin-bottom: 14pt; }
.level-1 { font-size: 12pt; margin: 12pt 0 4pt; }
.level-2, .level-3 { font-size: 11pt; margin: 10pt 0 2pt; }
.numbered { padding-left: $text; text-indent: -$text; }
.number { display: inline-block; min-width: $text; text-indent: 0; }
dl { margin-bottom: 10pt; }
dl > div { display: grid; grid-template-columns: $field 1fr; margin-top: 7pt; }
dl > .end-matter { margin-top: 15pt; }
dt { padding-right: .5em; font-weight: $label; overflow-wrap: anywhere; }
dd { grid-column: 2; }
dd + dd, dd li + li { margin-top: 3pt; }
dd.group { font-style: italic; margin-top: 5pt; }
.body { margin: 0 0 10pt $text; }
.listed { margin: 0 0 10pt $text; }
.listed li { margin-top: 4pt; padding-left: 7mm; position: relative; }
.listed ul > li::before { content: "\\2013"; position: absolute; left: 0; }
.listed ol { list-style: decimal outside; }
.listed ol.letters { list-style: letter outside; }
.listed ol > li { margin-left: 7mm; padding-left: 0; }
@counter-style letter { system: alphabetic; symbols: a b c d e f g h i j k l m n o p q r s t u v w
  x y z; suffix: ") "; }
table { border-collapse: collapse; table-layout: fixed; width: calc(100% - $text);
  margin: 0 0 10pt $text; border-top: 1pt solid #000; border-bottom: 1pt solid #000; }
table.at-edge { width: 100%; margin-left: 0; }
caption { text-align: start; font-weight: bold; margin: 3pt 0 4pt; }
th, td { padding: 2.5pt 8.5pt 2.5pt 0; text-align: start; vertical-align: top;
  border-top: .5pt solid #808080; overflow-wrap: break-word; }
thead th { border-top: 0; border-bottom: 1pt solid #000; }
.numeric { text-align: end; }
nav li { margin-bottom: 3pt; }
nav a, nav li > span { display: block; text-decoration: none; }
.secrecy { margin: 0 0 10pt calc($text - 8.5pt); padding-left: 6.25pt;
  border-left: 2.25pt solid #000; }
.omission { margin: 6pt 0 10pt; padding: 4pt 0; border-top: .5pt dashed #000;
  border-bottom: .5pt dashed #000; }
.signature { margin: 0 0 3pt $text; }
.signature.by-hand { margin-top: 40pt; }
.mark { text-transform: uppercase; font-weight: bold; }
.label { font-weight: $label; }
.secret { background: #d9d9d9; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.tab { white-space: pre; }
@media (max-width: 600px) {
  main { padding: 5mm; }
  header { display: block; }
  dl > div { display: block; }
  .body, .listed, .signature { margin-left: 0; }
  table { width: 100%; margin-left: 0; }
}
@media print {
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4, dd.group, caption, .secrecy { break-after: avoid; }
  h1, h2, h3, h4, dd li, tr, .signature { break-inside: avoid; }
  thead { display: table-header-group; }
  nav { break-after: page; }
  .new-page { break-before: page; margin-top: 0; }
  p { orphans: 2; widows: 2; }
}
""")


def style(grid: Grid, label_weight: str) -> str:
    """The style sheet of a page with these measures."""
    return _STYLE.substitute(
        left=_points(grid.left),
        right=_points(PAGE_WIDTH - grid.left - grid.right_tab),
        text=_points(grid.text),
        field=_points(grid.field),
        meta=_points(grid.meta),
        label=label_weight,
    )


def _points(twips: int) -> str:
    return f"{twips / 20:g}pt"
