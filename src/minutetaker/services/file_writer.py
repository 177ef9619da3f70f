"""A document in one form after another: as Word in a body's template, as PDF, HTML or text."""

from pathlib import Path

from minutetaker.export.document import MinutesDocument
from minutetaker.services.body_templates import read_template
from minutetaker.services.remarks import Remark, letters_not_shown, styles_made
from minutetaker.services.wishes import Format


class FileWriter:
    """Writes documents of one meeting, and gathers what is to be said of them."""

    def __init__(self, template: Path | None, name: str = "") -> None:
        self._template = template
        self._name = name or (template.name if template is not None else "")
        self.remarks: list[Remark] = []

    def file(self, made: MinutesDocument, wanted: Format) -> bytes:
        """The bytes of a document in a form."""
        # Each writer brings a library of its own, so it is loaded only by who asks for it.
        match wanted:
            case Format.DOCX:
                return self._word(made)
            case Format.PDF:
                from minutetaker.export.pdf_writer import make_pdf

                pdf = make_pdf(made)
                if pdf.unshown:
                    self.remarks.append(letters_not_shown(pdf.unshown))
                return pdf.data
            case Format.HTML:
                from minutetaker.export.html_writer import render_html

                return render_html(made).encode()
            case _:
                from minutetaker.export.text_writer import text

                return text(made).encode()

    def _word(self, made: MinutesDocument) -> bytes:
        from minutetaker.export.docx_writer import render_docx

        if self._template is None:
            return render_docx(made)
        from minutetaker.export.template import missing_styles

        template = read_template(self._template)
        word = render_docx(made, template, self._name)
        if lacking := missing_styles(template, self._name):
            self.remarks.append(styles_made(self._name, lacking))
        return word
