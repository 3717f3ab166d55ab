"""What a script for this does, as people write it: every post's front matter by python-frontmatter, and
a regex for its chapters. Prints how many there are.

    chapters.py FOLDER
"""

import pathlib
import re
import sys

import frontmatter

CHAPTER = re.compile(
    r"^[-*] \[(?:(\d+):)?(\d+):(\d\d)\]\((https://www\.youtube\.com/watch\?v=[^)\s]+)\):? (.+)$",
    re.MULTILINE,
)

chapters = 0
for path in pathlib.Path(sys.argv[1]).rglob("*.md"):
    post = frontmatter.load(path)
    for hours, minutes, seconds, link, title in CHAPTER.findall(post.content):
        start = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
        chapters += bool(post["title"] and link and title and start >= 0)
print(chapters)
