"""An emulated Raspberry Pi 4 with a camera, and what is proven on it: `make pi-test`.

QEMU emulates the whole machine, kernel and all: a Cortex-A72, Debian's arm64 kernel and packages of the release that
Raspberry Pi OS is made of, its Python, and PyPI's aarch64 wheels in the versions of constraints.txt. Its webcam is the
kernel's driver vivid: real V4L2 devices whose output is looped to the capture side, and which fail on command. There
are three of it: Debian 12 with Python 3.11; Debian 13 with Python 3.13; and Debian 12 with 32-bit programs (armhf)
under the same 64-bit kernel, which is what 32-bit Raspberry Pi OS is on a Pi 4. The first has gcc, as Raspberry Pi OS
has, and builds the C of the int8 files; the last two are without, and without faults and counts. PyPI's only 32-bit
wheel is tflite-runtime 2.14.0; NumPy 1.24 and OpenCV 4.6 are Debian's there, since Raspberry Pi OS gets its newer
wheels from an index of its own.

How it is made (build.py), once, in ~/.cache/edge-digits/pi ($XDG_CACHE_HOME):

1. apt, with a state of its own that has nothing installed, finds and fetches the packages with all that they depend on
   from the host's own Debian mirror. The host needs neither root nor the arm64 architecture for it.
2. They are unpacked, the wheels are installed beside them by the host's pip, and mke2fs makes the disk of it.
3. The modules that a disk needs go into an initial RAM file system (guest/initramfs-init); the rest is guest/init.

How it is used (machine.py): `Machine.boot` takes shell commands and a folder that is /share in the machine, boots, runs
them as root, powers off, and gives back exit codes, stdout and stderr. What is written to the disk is forgotten. The
programs of guest/ run in there: the project's wheel is installed by the machine's pip, and used as its user pi, who is
served the page too.

What it does not show: time. It is several times slower than a Raspberry Pi, and no two runs are alike. Instructions
can be counted: with `counting` each takes one nanosecond of the machine's clock, and nothing else takes any. cost.json
has the counts that the tests hold new ones against.

A shell in it, with a folder of yours as /share (Ctrl-A X ends it at once):

    python -m tests.pi FOLDER

and in there, for the camera: modprobe vivid; v4l2-ctl --list-devices.

It needs, of Debian: apt-get install qemu-system-arm kmod cpio e2fsprogs. Where something is missing, or the network
is, the tests skip and say what.
"""
