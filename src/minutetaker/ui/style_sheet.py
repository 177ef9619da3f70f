"""What the palette can't say: form fields, scroll bars, tool tips and menus."""

from minutetaker.ui.tokens import Tokens


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of the application in these colours."""
    return _STYLE.format(
        raised=tokens.raised.name(),
        control=tokens.control.name(),
        line=tokens.line.name(),
        text=tokens.text.name(),
        text2=tokens.text2.name(),
        text3=tokens.text3.name(),
        accent=tokens.accent.name(),
        soft=tokens.soft.name(),
        on_soft=tokens.on_soft.name(),
    )


_STYLE = """
QLabel[quiet="true"] {{ color: {text2}; }}
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox {{
    background: transparent; border: 0; border-bottom: 1px solid {control};
    border-radius: 0; padding: 3px 0 4px 0; color: {text};
    selection-background-color: {soft}; selection-color: {on_soft};
    placeholder-text-color: {text3};
}}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus {{
    border-bottom: 2px solid {accent}; padding-bottom: 3px;
}}
QLineEdit:disabled, QLineEdit:read-only, QComboBox:disabled {{
    color: {text3}; border-bottom: 1px solid {line};
}}
QLineEdit[bare="true"], QComboBox QLineEdit, QSpinBox QLineEdit {{ border: 0; padding: 0; }}
QLineEdit[quiet="true"]:!focus {{ color: {text2}; }}
QTextEdit[plain="true"] {{
    background: transparent; border: 0; border-left: 1px solid {control};
    padding: 0 0 0 9px; color: {text};
    selection-background-color: {soft}; selection-color: {on_soft};
}}
QTextEdit[plain="true"]:focus {{ border-left: 2px solid {accent}; padding-left: 8px; }}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {raised}; border: 1px solid {line}; padding: 4px; outline: 0;
}}
QScrollBar:vertical {{ width: 10px; background: transparent; margin: 0; }}
QScrollBar:horizontal {{ height: 10px; background: transparent; margin: 0; }}
QScrollBar::handle {{ background: {control}; border-radius: 2px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{
    background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px 6px;
}}
QMenu {{ background: {raised}; border: 1px solid {line}; border-radius: 6px; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {soft}; color: {on_soft}; }}
QMenu::item:disabled {{ color: {text3}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
"""
