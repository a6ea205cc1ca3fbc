"""Loading only part of lxml must not affect code that uses the rest of it."""

import subprocess
import sys
from pathlib import Path

_USED_AFTER_ALL = """
import sys
from reader.parsing.lxml_loading import etree
assert not {"contextlib", "gzip", "inspect", "typing", "lxml._elementpath"} & set(sys.modules)
root = etree.fromstring("<a><b>ink</b></a>")
assert root.findtext("b") == root.find(".//b").text == root.findall("b")[0].text == "ink"
assert root.xpath("string(b)") == "ink"
class Tags(list):
    def start(self, tag, attributes):
        self.append(tag)
    def close(self):
        return list(self)
assert etree.fromstring("<a><b/></a>", etree.XMLParser(target=Tags())) == ["a", "b"]
packed = etree.tostring(root)
etree.ElementTree(root).write(sys.argv[1], compression=9)
with etree.xmlfile(sys.argv[2]) as file, file.element("a"):
    file.write("ink")
assert open(sys.argv[2]).read() == "<a>ink</a>"
import contextlib
assert contextlib.contextmanager.__module__ == "contextlib"
import gzip
assert gzip.open(sys.argv[1]).read() == packed
import typing, lxml._elementpath
assert typing.Generic.__module__ == "typing" and lxml._elementpath.findall
"""


def test_lazily_loaded_modules_are_used(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-S", "-c", _USED_AFTER_ALL, f"{tmp_path}/a.xml.gz", f"{tmp_path}/b.xml"],
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
