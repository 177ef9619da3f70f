"""How the form of the distribution page stands: type and sizes, and labels where there is room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel

from minutetaker._generated.distribute_page_ui import Ui_DistributePage
from minutetaker.ui import theme
from minutetaker.ui.widgets.columns import Room

_GUTTER = 96
_GAP = 20
_TEXT = 560
_NO_LIMIT = 16777215  # Qt's own greatest width


def dress(ui: Ui_DistributePage) -> None:
    """Give every part its type and its least size."""
    ui.title_label.setFont(theme.font("item_title", 600))
    for label in _labels(ui):
        label.setFont(theme.font("body", 500))
    quiet = (ui.about_label, ui.result_label, ui.changes_label, ui.left_out_label)
    for label in (*quiet, *_labels(ui)):
        theme.make_quiet(label)
    keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
    for words in (ui.to_words, ui.files_words):
        words.setFont(theme.font("text"))
        words.setTextInteractionFlags(keys | Qt.TextInteractionFlag.TextSelectableByMouse)
    for field in (
        *(ui.document_box, ui.items_edit, ui.subject_edit, ui.name_edit, ui.folder_edit),
        *(ui.layout_box, ui.language_box),
    ):
        field.setMinimumHeight(theme.px(30))
    ui.output_page.setAutoFillBackground(False)
    ui.output_scroll.viewport().setAutoFillBackground(False)


def lay_out(ui: Ui_DistributePage, room: Room) -> None:
    """Labels hang in the gutter where there is room, else they stand over their fields."""
    is_stacked = room <= Room.STACKED
    ui.fields_layout.setVerticalSpacing(theme.px(3 if is_stacked else 12))
    gutter = 0 if is_stacked else theme.px(_GUTTER + _GAP)
    policy = QFormLayout.RowWrapPolicy
    ui.fields_layout.setRowWrapPolicy(policy.WrapAllRows if is_stacked else policy.DontWrapRows)
    side = Qt.AlignmentFlag.AlignLeft if is_stacked else Qt.AlignmentFlag.AlignRight
    tall = (ui.to_label, ui.message_label, ui.files_label)
    for label in _labels(ui):
        label.setContentsMargins(0, theme.px(8) if is_stacked else 0, 0, 0)
        label.setMinimumWidth(0 if is_stacked else theme.px(_GUTTER))
        upright = Qt.AlignmentFlag.AlignTop if label in tall else Qt.AlignmentFlag.AlignVCenter
        label.setAlignment(side | upright)
    ui.title_label.setContentsMargins(gutter, 0, 0, 0)
    ui.about_label.setContentsMargins(gutter, 0, 0, theme.px(16))
    ui.access_panel.setContentsMargins(gutter, 0, 0, 0)
    ui.foot_layout.setContentsMargins(gutter, theme.px(8), 0, 0)
    for each in (ui.output_form, ui.foot):
        each.setMaximumWidth(_NO_LIMIT if is_stacked else theme.px(_TEXT) + gutter)
    ui.about_label.setVisible(room is not Room.SINGLE)
    ui.fold_row_widget.setVisible(room <= Room.FOLDED)


def _labels(ui: Ui_DistributePage) -> list[QLabel]:
    """The labels that hang in the gutter."""
    return [each for each in ui.fields.findChildren(QLabel) if each.buddy() is not None]
