"""Makes .venv ready for work: system packages on Debian, pinned libraries, the program itself.

Standard library only, since it runs before anything is installed. Usage: setup.py [GROUP …],
the groups of system-packages.txt, ``run test`` without any.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMPS = ENVIRONMENT / "minutetaker-setup"
LISTED = ROOT / "packaging" / "system-packages.txt"
DECIDED_BY = (ROOT / "pyproject.toml", ROOT / "constraints.txt", LISTED, Path(__file__))


def python_inside() -> Path:
    """The interpreter of .venv, by the platform's layout."""
    if sys.platform == "win32":
        return ENVIRONMENT / "Scripts" / "python.exe"
    return ENVIRONMENT / "bin" / "python"


def fingerprint(*words: str) -> str:
    """Changes when the words change, or anything that decides about the environment."""
    digest = hashlib.sha256(repr((sys.version, str(ROOT), words)).encode())
    for file in DECIDED_BY:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def is_done(mark: str) -> bool:
    """Whether a step with this fingerprint was finished in this .venv."""
    return STAMPS.exists() and mark in STAMPS.read_text(encoding="utf-8").split()


def set_done(mark: str) -> None:
    """Remember that the step needs no repeating."""
    with STAMPS.open("a", encoding="utf-8") as stamps:
        stamps.write(f"{mark}\n")


def packages_in(groups: list[str]) -> list[str]:
    """The names listed under these groups."""
    names: list[str] = []
    group = ""
    for line in LISTED.read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        if text.startswith("["):
            group = text.strip("[]")
        elif text and group in groups:
            names.append(text)
    return names


def is_installed(package: str) -> bool:
    """Whether dpkg has it, also under the name it got with 64-bit time (libglib2.0-0t64)."""
    for name in (package, f"{package}t64"):
        asked = subprocess.run(
            ["dpkg-query", "-W", "-f", "${db:Status-Status}", name],
            capture_output=True,
            text=True,
            check=False,
        )
        if asked.stdout.strip() == "installed":
            return True
    return False


def missing_packages(groups: list[str]) -> list[str]:
    """What Debian still lacks; python3-venv too where its Python came without ensurepip."""
    missing = [name for name in packages_in(groups) if not is_installed(name)]
    if not importlib.util.find_spec("ensurepip"):
        missing.append("python3-venv")
    return missing


def install_system_packages(groups: list[str]) -> bool:
    """Install what is missing as root on Debian, else say what to type. True: all is there."""
    if sys.platform != "linux":
        return True
    if not shutil.which("dpkg-query"):
        print("Not a Debian: install what packaging/system-packages.txt lists by its names here.")
        return True
    missing = missing_packages(groups)
    if not missing:
        return True
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        print("Some system packages are missing. Install them with:\n")
        print(f"    sudo {' '.join(command)}\n")
        return False
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], env=quiet, check=False)
    if subprocess.run([*command, "-q"], env=quiet, check=False).returncode:
        print(f"Some of these could not be installed: {' '.join(missing)}", file=sys.stderr)
        return False
    return True


def pip(*arguments: str) -> None:
    """Run pip inside .venv, bound by constraints.txt."""
    subprocess.run(
        [
            python_inside(),
            *("-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
            *("-c", str(ROOT / "constraints.txt"), *arguments),
        ],
        cwd=ROOT,
        check=True,
    )


def install_libraries() -> None:
    """The newest pip we know, what builds the program, then the program with its tools."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pip("--upgrade", "pip")
    pip(*project["build-system"]["requires"], "editables")
    pip("--no-build-isolation", "-e", ".[dev]")


def main(groups: list[str]) -> int:
    """Do what is still undone; a second call is quick."""
    if sys.version_info < (3, 11):  # noqa: UP036  # an old Python shall get a sentence, no traceback
        print("Python 3.11 or newer is needed.", file=sys.stderr)
        return 1
    system, libraries = fingerprint(*groups), fingerprint()
    all_there = is_done(system) or install_system_packages(groups)
    if not is_done(libraries):
        if not python_inside().exists():
            venv.create(ENVIRONMENT, with_pip=True)
        try:
            install_libraries()
        except subprocess.CalledProcessError as failure:
            print("The libraries could not be installed; pip's words stand above.", file=sys.stderr)
            return failure.returncode
        set_done(libraries)
    if all_there and not is_done(system):
        set_done(system)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["run", "test"]))
