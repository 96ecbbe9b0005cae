"""The braces in which Junos keeps a configuration."""

import re

TOKEN = re.compile(r"/\*(?P<comment>.*?)\*/|(?P<mark>[{};\[\]])|(?P<word>[^\s{};\[\]]+)", re.DOTALL)


def braces(text):
    """Each statement of a configuration in braces, with all that it stands in; a comment is what follows it described."""
    within, words, remark, several = [], [], None, None
    for found in TOKEN.finditer(text):
        mark = found["mark"]
        if found["comment"] is not None:
            remark = found["comment"].strip()
        elif mark == "{":
            within.append(words)
            if remark and words[0] == "policy":
                yield [word for level in within for word in level] + ["description", remark]
            words, remark = [], None
        elif mark == "}":
            within.pop()
        elif mark == "[":
            several = []
        elif mark == "]":
            continue
        elif mark == ";":
            for last in [[]] if several is None else several:
                yield [word for level in within for word in level] + words + last
            words, several = [], None
        elif several is not None:
            several.append([found["word"]])
        elif found["word"] != "replace:":
            words.append(found["word"])
