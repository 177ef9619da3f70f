"""How the form of the review page stands: its lists, its quiet words, its three columns."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker._generated.review_page_ui import Ui_ReviewPage
from minutetaker.ui import icons, theme
from minutetaker.ui.widgets.columns import ThreeColumns, Widths
from minutetaker.ui.widgets.folded_columns import FoldedColumns
from minutetaker.ui.widgets.list_parts import PartList
from minutetaker.ui.widgets.row_delegates import AgendaDelegate, TwoLineDelegate


def lay_out(ui: Ui_ReviewPage, page: QWidget) -> FoldedColumns:
    """Fill the page with its form; the way to the columns that fold."""
    form = QWidget()
    ui.setupUi(form)
    columns = ThreeColumns(
        ui.items_column,
        ui.pages_column,
        ui.matters_column,
        left_widths=Widths(220, 240),
        right_widths=Widths(272, 304),
    )
    columns.set_middle_ground("desk")
    form.deleteLater()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(columns)
    _dress(ui)
    return FoldedColumns(
        columns,
        left=(ui.items_fold_button, ui.items_list),
        right=(ui.matters_fold_button, ui.approval_panel),
        gives_way=ui.comment_button,
    )


def put_approval(ui: Ui_ReviewPage, *, is_first: bool) -> None:
    """The approval stands first once it is made, for nothing is open any more; else at the foot."""
    if is_first:
        ui.parts_layout.insertWidget(0, ui.approval_panel)
    elif ui.matters_layout.indexOf(ui.approval_panel) < 0:
        ui.matters_layout.addWidget(ui.approval_panel)


def _dress(ui: Ui_ReviewPage) -> None:
    for rows in (ui.items_list, ui.matters_list, ui.changes_list, ui.comments_list):
        rows.setSelectionMode(PartList.SelectionMode.NoSelection)
        rows.setItemDelegate(TwoLineDelegate(rows))
    # The change that is walked to is lit, for the keys stay on the pages.
    ui.changes_list.setSelectionMode(PartList.SelectionMode.SingleSelection)
    ui.items_list.setItemDelegate(AgendaDelegate(ui.items_list, has_glyphs=False))
    ui.frozen_icon.setPixmap(icons.icon("lock", "text2").pixmap(theme.px(16), theme.px(16)))
    for label in (ui.frozen_label, ui.wait_label, ui.page_label, ui.zoom_label, ui.changes_label):
        theme.make_quiet(label)
    for ground in (ui.parts_scroll.viewport(), ui.parts):
        ground.setAutoFillBackground(False)
    margin = theme.px(16)
    ui.changes_label.setContentsMargins(margin, 0, margin, 0)
    for label in (ui.wait_label, ui.page_label, ui.zoom_label, ui.changes_label):
        label.setFont(theme.font("caption"))
