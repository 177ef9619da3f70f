"""What an examination of the data folder found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found; ``sentence`` and ``fields`` are as in a Fault."""

    sentence: str
    fields: tuple[tuple[str, str], ...] = ()
    is_fault: bool = False

    def __str__(self) -> str:
        return self.sentence.format(**dict(self.fields))


@dataclass(frozen=True, slots=True)
class Report:
    """Everything found, in the order in which it was looked at."""

    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing must be mended."""
        return not any(each.is_fault for each in self.findings)
