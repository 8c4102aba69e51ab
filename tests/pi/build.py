"""Builds the emulated Raspberry Pi from Debian's packages and PyPI's wheels, into a cache."""

from __future__ import annotations

import hashlib
import lzma
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import tomllib
from packaging.requirements import Requirement

from tests.conftest import ROOT
from tests.pi.machine import Machine, cache_folder

GUEST = Path(__file__).parent / "guest"
TOOLS = {
    "qemu-system-aarch64": "qemu-system-arm",
    "depmod": "kmod",
    "cpio": "cpio",
    "mke2fs": "e2fsprogs",
    "apt-get": "apt",
    "dpkg-deb": "dpkg",
}
"""Programs that the host must have, each with its Debian package."""

KERNEL = "linux-image-arm64:arm64"
PACKAGES = (
    "busybox-static",
    "coreutils",
    "mount",
    "python3",
    "python3-venv",
    "v4l-utils",
    "libgomp1",
)
DISK_MODULES = ("virtio_pci", "virtio_blk", "ext4")
LATER_MODULES = ("9p", "9pnet_virtio", "vivid")
DISK_SIZE = "3G"
SEARCH_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
# libc's newest tags come first; Debian 12 has 2.36, and PyPI's wheels ask for less.
PLATFORMS = [f"manylinux_2_{minor}" for minor in range(36, 16, -1)] + ["manylinux2014"]


class CannotBuildError(Exception):
    """This host cannot have the machine: why, and the command that mends it where one does."""


@dataclass(frozen=True)
class System:
    """A Debian release, which is what Raspberry Pi OS of the same name is made of, and its Python.

    Args:
        codename: the release.
        python: its Python's version.
        architecture: Debian's name of the programs' architecture; the kernel's is arm64.
        machine: Python's name of it.
        instead_of_wheels: base dependencies that PyPI has no wheels of for it, each with Debian's package. Raspberry
            Pi OS has wheels of newer versions, from an index of its own.
        compiler: Debian's packages of a C compiler, which Raspberry Pi OS has; without, interpreters run all files.
    """

    codename: str
    python: str
    architecture: str = "arm64"
    machine: str = "aarch64"
    instead_of_wheels: tuple[tuple[str, str], ...] = ()
    compiler: tuple[str, ...] = ()


BOOKWORM = System("bookworm", "3.11", compiler=("gcc", "libc6-dev"))
TRIXIE = System("trixie", "3.13")
BOOKWORM_32_BIT = System(
    *("bookworm", "3.11", "armhf", "armv7l"),
    instead_of_wheels=(("numpy", "python3-numpy"), ("opencv-python-headless", "python3-opencv")),
)


def built(system: System) -> Machine:
    """The machine with that system, built first where the cache has none made of the same things.

    Raises `CannotBuildError` where a program, Debian's package lists or the network is missing.
    """
    missing = sorted({package for tool, package in TOOLS.items() if shutil.which(tool, path=SEARCH_PATH) is None})
    if missing:
        raise CannotBuildError(f"this needs: apt-get install {' '.join(missing)}")
    recipe = hashlib.sha256(repr(system).encode())
    for file in (Path(__file__), GUEST / "init", GUEST / "initramfs-init", ROOT / "constraints.txt"):
        recipe.update(file.read_bytes())
    for requirement in [*base_requirements(system), *page_requirements()]:
        recipe.update(str(requirement).encode())
    folder = cache_folder() / f"{system.codename}-{system.architecture}-{recipe.hexdigest()[:16]}"
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".building-") as temporary:
            _build(system, Path(temporary))
            (Path(temporary) / "machine").rename(folder)
    return Machine(folder)


def base_requirements(system: System) -> list[Requirement]:
    """What the project's wheel asks for on that machine, as pyproject.toml has it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    requirements = [Requirement(text) for text in project["dependencies"]]
    machine = {"platform_machine": system.machine}
    return [one for one in requirements if one.marker is None or one.marker.evaluate(machine)]


def page_requirements() -> list[Requirement]:
    """What the extra web asks for: nothing that is compiled.

    Some of it needs typing_extensions on older Pythons, which the host's pip tells by its own.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    texts = [*project["optional-dependencies"]["web"], "typing_extensions"]
    return [Requirement(text) for text in texts]


def _build(system: System, work: Path) -> None:
    """Fill `work`/machine with kernel, initrd and root.img."""
    machine, root = work / "machine", work / "root"
    machine.mkdir()
    packages = _download_packages(system, work / "apt")
    _unpack(packages, root)
    _install_wheels(system, root)
    _compile(root, system)
    kernels = list((root / "boot").glob("vmlinuz-*"))
    release = kernels[0].name.removeprefix("vmlinuz-")
    shutil.copy(kernels[0], machine / "kernel")
    in_order = _keep_modules(root, release)
    _write_initrd(root, in_order, work / "initrd", machine / "initrd")
    _finish_root(root)
    _run(
        ["mke2fs", "-q", "-t", "ext4", "-m", "0", "-E", "root_owner=0:0", "-d", root, machine / "root.img", DISK_SIZE],
        "the machine's disk could not be made",
    )


def _download_packages(system: System, work: Path) -> list[Path]:
    """Let apt, with a state of its own, find and fetch the kernel, `PACKAGES` and all that they depend on."""
    repositories = _run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME)", "Created-By: Packages"],
        "apt's sources could not be listed",
    )
    ours = Path("/etc/os-release").read_text()
    host = (re.findall(r"^VERSION_CODENAME=(\w+)", ours, re.MULTILINE) or [""])[0]
    # The release alone: mirrors do not have its security updates in step for every architecture.
    mirrors = dict.fromkeys(re.findall(rf"^(\S+) {host}$", repositories, re.MULTILINE))
    if "ID=debian" not in ours.splitlines() or not mirrors:
        raise CannotBuildError("this needs Debian as the host, with its package lists: apt-get update")
    for folder in ("state/lists/partial", "cache/archives/partial"):
        (work / folder).mkdir(parents=True)
    (work / "status").touch()
    keys = "/usr/share/keyrings/debian-archive-keyring.gpg"
    sources = "".join(f"deb [signed-by={keys}] {uri} {system.codename} main\n" for uri in mirrors)
    (work / "sources.list").write_text(sources)
    (work / "apt.conf").write_text(
        f'''
        APT::Architecture "{system.architecture}";
        APT::Architectures {{ "{system.architecture}"; "arm64"; }};
        APT::Install-Recommends "false";
        APT::Sandbox::User "";
        Acquire::Languages "none";
        Acquire::Retries "2";
        Dir::State "{work}/state";
        Dir::State::status "{work}/status";
        Dir::Cache "{work}/cache";
        Dir::Etc::sourcelist "{work}/sources.list";
        Dir::Etc::sourceparts "-";
        '''
    )
    environment = {**os.environ, "APT_CONFIG": str(work / "apt.conf")}
    _run(["apt-get", "update", "-qq", "--error-on=any"], "Debian's package lists could not be had", environment)
    command = ["apt-get", "install", "-qq", "-y", "--download-only", "-o", "APT::Keep-Downloaded-Packages=true"]
    wanted = [KERNEL, *PACKAGES, *(package for _, package in system.instead_of_wheels), *system.compiler]
    _run([*command, *wanted], "Debian's packages could not be had", environment)
    return sorted((work / "cache/archives").glob("*.deb"))


def _install_wheels(system: System, root: Path) -> None:
    """Install what the project and its page need, and Debian's pip, in a virtual environment of the machine's user."""
    environment = root / "home/pi/venv"
    packages = environment / f"lib/python{system.python}/site-packages"
    packages.mkdir(parents=True)
    (environment / "bin").mkdir()
    (environment / "bin/python").symlink_to("/usr/bin/python3")
    debians = dict(system.instead_of_wheels)
    see_debians = str(bool(debians)).lower()
    (environment / "pyvenv.cfg").write_text(f"home = /usr/bin\ninclude-system-site-packages = {see_debians}\n")
    platforms = [word for name in PLATFORMS for word in ("--platform", f"{name}_{system.machine}")]
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--only-binary=:all:", "--python-version", system.python, "--implementation", "cp", *platforms]
    command += ["-c", str(ROOT / "constraints.txt"), "--target", str(packages)]
    base = [one for one in base_requirements(system) if one.name not in debians]
    for wanted, options in ((base, ["--no-deps"] if debians else []), (page_requirements(), [])):
        # Without markers, which the host's pip would hold against its own machine.
        named = [f"{one.name}{one.specifier}" for one in wanted]
        _run([*command, *options, *named], f"PyPI's {system.machine} wheels could not be had")
    (pip,) = (root / "usr/share/python-wheels").glob("pip-*.whl")
    with zipfile.ZipFile(pip) as wheel:
        wheel.extractall(packages)


def _compile(root: Path, system: System) -> None:
    """Do what installing does with Python's own files, where this Python is of the version that the machine has."""
    if system.python == "{}.{}".format(*sys.version_info):
        for place in (f"usr/lib/python{system.python}", "home/pi/venv"):
            _run([sys.executable, "-m", "compileall", "-q", "-j", "2", "-s", root, root / place], f"{place} is damaged")


def _unpack(packages: Sequence[Path], root: Path) -> None:
    for name in ("bin", "sbin", "lib"):
        (root / "usr" / name).mkdir(parents=True)
        (root / name).symlink_to(f"usr/{name}")
    for package in packages:
        archive = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE)
        unwanted = [f"--exclude={place}" for place in ("./usr/share/doc", "./usr/share/locale", "./usr/share/man")]
        subprocess.run(
            ["tar", "-x", "--keep-directory-symlink", "--no-same-owner", *unwanted, "-C", root],
            stdin=archive.stdout,
            check=True,
        )
        if archive.wait():
            raise CannotBuildError(f"{package.name} is damaged: run this again")


def _keep_modules(root: Path, release: str) -> list[Path]:
    """Leave only the modules that the machine loads; returns those that its disk needs, in loading order."""
    _run(["depmod", "-b", root, release], "the kernel's modules could not be listed")
    shown = {
        name: _run(["modprobe", "-d", root, "-S", release, "--show-depends", name], f"the kernel has no module {name}")
        for name in DISK_MODULES + LATER_MODULES
    }
    paths = {
        name: [Path(path) for path in re.findall(r"^insmod (\S+)", text, re.MULTILINE)] for name, text in shown.items()
    }
    wanted = {path.resolve() for names in paths.values() for path in names}
    for module in list((root / "usr/lib/modules" / release).resolve().rglob("*.ko*")):
        if module not in wanted:
            module.unlink()
        elif module.suffix == ".xz":
            # busybox's insmod and older kernels' loaders take modules as they are.
            module.with_suffix("").write_bytes(lzma.decompress(module.read_bytes()))
            module.unlink()
    _run(["depmod", "-b", root, release], "the kernel's modules could not be listed")
    plain = [path.with_suffix("") if path.suffix == ".xz" else path for name in DISK_MODULES for path in paths[name]]
    return list(dict.fromkeys(plain))


def _write_initrd(root: Path, modules: Sequence[Path], work: Path, target: Path) -> None:
    for folder in ("bin", "modules", "proc", "dev", "root"):
        (work / folder).mkdir(parents=True)
    shutil.copy(root / "bin/busybox", work / "bin/busybox")
    shutil.copy(GUEST / "initramfs-init", work / "init")
    (work / "init").chmod(0o755)
    for index, module in enumerate(modules):
        shutil.copy(module, work / "modules" / f"{index:02}-{module.name}")
    names = "\n".join(str(path.relative_to(work)) for path in sorted(work.rglob("*")))
    archive = subprocess.run(
        ["cpio", "--quiet", "-o", "-H", "newc"], cwd=work, input=names.encode(), capture_output=True, check=True
    )
    target.write_bytes(archive.stdout)


def _finish_root(root: Path) -> None:
    """What Debian's install scripts would do, as far as the machine needs it."""
    shutil.rmtree(root / "boot")
    init = root / "usr/sbin/init"
    init.unlink(missing_ok=True)
    shutil.copy(GUEST / "init", init)
    init.chmod(0o755)
    for folder in ("proc", "sys", "dev", "run", "tmp", "share", "root", "home/pi", "etc"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    for library in [*root.glob("usr/lib/*/blas/libblas.so.3"), *root.glob("usr/lib/*/lapack/liblapack.so.3")]:
        (library.parents[1] / library.name).symlink_to(Path(library.parent.name) / library.name)
    # Debian's pip reads them even where it needs no network.
    certificates = sorted((root / "usr/share/ca-certificates").rglob("*.crt"))
    bundle = root / "etc/ssl/certs/ca-certificates.crt"
    bundle.parent.mkdir(parents=True, exist_ok=True)
    bundle.write_text("".join(file.read_text() for file in certificates))
    # Its user, who may use cameras, and one who may not.
    users = "root:x:0:0:root:/root:/bin/sh\npi:x:1000:1000:pi:/home/pi:/bin/sh\nguest:x:1001:1001:guest:/tmp:/bin/sh\n"
    (root / "etc/passwd").write_text(users)
    (root / "etc/group").write_text("root:x:0:\nvideo:x:44:pi\npi:x:1000:\nguest:x:1001:\n")
    # A program of its own is better than busybox's of that name, so these only fill the gaps.
    for name in ("sh", "ip", "grep", "hostname", "setsid", "su", "ps", "sed", "vi", "mount", "umount"):
        place = root / "usr/bin" / name
        if not place.exists():
            place.symlink_to("busybox")


def _run(command: Sequence[str | Path], failure: str, environment: dict[str, str] | None = None) -> str:
    words = [str(word) for word in command]
    words[0] = shutil.which(words[0], path=SEARCH_PATH) or words[0]
    done = subprocess.run(words, env=environment, capture_output=True, text=True)
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-3:]
        raise CannotBuildError(f"{failure}: {' '.join(last)}")
    return done.stdout
