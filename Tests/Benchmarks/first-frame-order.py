#!/usr/bin/env python3
"""Prints the order of functions by which the static program is linked: those that run until its first
frame, then those that run until it rests, a name for each section that a linker can move; after those of
one path only what others run besides. What runs at the start then lies on a few pages that follow each
other, in place of one here and one there all over the program: the system maps and keeps less of it.
Names that are gone do no harm; make the list anew when most of the start is. Needs valgrind and objcopy.

The program is built as the README says, its names kept and a map written:

    swift build ... (without -Xlinker -s) -Xlinker -Map=/tmp/chapters.map
    Tests/Benchmarks/first-frame-order.py .build/release/chapters /tmp/chapters.map POST \\
      samples/almalinux-day-germany-2024.md samples > Tests/Benchmarks/first-frame.order

    first-frame-order.py PROGRAM MAP PATH...

It runs once with each path; POST is a post of the corpus S, which is read the short way.
"""

import fcntl
import glob
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time

PATIENCE = 120
REST = 10


def run(words):
    """Runs a program on a terminal of its own until it rests, then quits it."""
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(TERM="xterm-256color", LANG="C.UTF-8")
        os.execvp(words[0], words)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if select.select([terminal], [], [], REST)[0]:
            try:
                os.read(terminal, 1 << 16)
            except OSError:
                break
        else:
            os.write(terminal, b"Q")
    os.close(terminal)
    os.waitpid(process, 0)


def functions(files):
    """The names of all functions in files of callgrind; a recursive one has an apostrophe and a number."""
    names = set()
    for file in files:
        with open(file) as lines:
            for line in lines:
                if found := re.match(r"c?fn=\(\d+\) (.+?)(?:'\d+)?$", line):
                    names.add(found[1])
    return names


def sections(file):
    """The section of the code that each name lies in, as lld's map has it."""
    sections, output, section = {}, "", ""
    with open(file) as lines:
        for line in lines:
            found = re.match(r"\s*([0-9a-f]+)(?:\s+[0-9a-f]+){2}\s+\d+ (\s*)(.*)", line)
            if not found:
                continue
            if len(found[2]) == 0:
                output = found[3]
            elif len(found[2]) == 8:
                section = found[1] + found[3]
            elif output == ".text":
                sections.setdefault(found[3], section)
    return sections


def main(program, map_file, *paths):
    groups = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(XDG_CONFIG_HOME=folder, XDG_STATE_HOME=folder)
        # valgrind gives up at what Swift says of its types for debuggers.
        named = f"{folder}/chapters"
        subprocess.run(["objcopy", "--strip-debug", program, named], check=True)
        for number, path in enumerate(paths):
            run(["valgrind", "--tool=callgrind", "--demangle=no", "--dump-before=frame_output_end",
                 f"--callgrind-out-file={folder}/{number}.calls", named, path])
            groups.append((f"{path}, until its first frame", functions([f"{folder}/{number}.calls.1"])))
            groups.append((f"{path}, until it rests", functions(glob.glob(f"{folder}/{number}.calls*"))))
    section_of = sections(map_file)
    listed = set()
    print("# The order of functions by which the static program is linked; first-frame-order.py makes it.")
    for title, names in groups:
        print(f"# {title}")
        for name in sorted(names & section_of.keys()):
            if section_of[name] not in listed:
                listed.add(section_of[name])
                print(name)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
