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
    """The approval stands first once it is made, for nothing is open any more; else last."""
    column = ui.matters_layout
    place = 0 if is_first else column.count() - 1
    if column.indexOf(ui.approval_panel) != place:
        column.removeWidget(ui.approval_panel)
        column.insertWidget(place, ui.approval_panel)
        column.setContentsMargins(0, 0 if is_first else theme.px(11), 0, 0)


def _dress(ui: Ui_ReviewPage) -> None:
    for rows in (ui.items_list, ui.matters_list, ui.comments_list):
        rows.setSelectionMode(PartList.SelectionMode.NoSelection)
        rows.setItemDelegate(TwoLineDelegate(rows))
    ui.items_list.setItemDelegate(AgendaDelegate(ui.items_list, has_glyphs=False))
    ui.frozen_icon.setPixmap(icons.icon("lock", "text2").pixmap(theme.px(16), theme.px(16)))
    for label in (ui.frozen_label, ui.page_label, ui.zoom_label):
        theme.make_quiet(label)
    for label in (ui.page_label, ui.zoom_label):
        label.setFont(theme.font("caption"))
