"""What the lines beside the texts of an item say, and other news of its fields, told on as one."""

from PySide6.QtCore import QObject, Signal

from minutetaker.ui.widgets.bound_field import BoundField


class ItemLines(QObject):
    """Tells on what every field tells, however often fields come and go.

    Signals:
        owner_given, due_given: (action id, words) said on the line of a task.
        side_given: (field key, Side, words) said on the line over a text.
        meetings_left: (field key) the caret left a field of coming meetings.
        task_left: the person is through with a task's line.
        files_given: (tuple of Path) files were dropped or pasted into a text.
        step_bounded: (begins) as the editors say it.
    """

    owner_given = Signal(object, object)
    due_given = Signal(object, object)
    side_given = Signal(object, object, object)
    meetings_left = Signal(object)
    task_left = Signal()
    files_given = Signal(object)
    step_bounded = Signal(object)

    def listen_to(self, field: BoundField) -> None:
        """Tell on what this field tells, too."""
        field.owner_given.connect(self.owner_given)
        field.due_given.connect(self.due_given)
        field.left.connect(self.task_left)
        field.side_given.connect(self.side_given)
        field.meetings_left.connect(self.meetings_left)
        field.editor.files_given.connect(self.files_given)
        field.editor.step_bounded.connect(self.step_bounded)
