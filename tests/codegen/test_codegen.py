# SPDX-License-Identifier: Apache-2.0
"""
The generator on a header of ten functions: what it writes is compared with expected/, and bad annotations must fail on the right
line. After a deliberate change, UPDATE_EXPECTED=1 writes expected/ anew; read the difference before committing it.
"""

import json
import os
import re
import shutil
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "codegen"))

from annotations import AnnotationError, Annotations  # noqa: E402
from api import Api, declare  # noqa: E402
from emit import outputs  # noqa: E402
from model import Model  # noqa: E402

try:
    import extract
except ImportError:
    extract = None

TOY = os.path.join(HERE, "toy")
EXPECTED = os.path.join(HERE, "expected")
# The outputs in which every function of the toy leaves a trace.
GOLDEN = ["generated/cuda_types.h", "generated/executor_ops.h", "generated/guest_calls_core.c",
          "generated/guest_calls_private.c", "generated/guest_stubs.c", "generated/gpa_table.c",
          "generated/host_decoders_core.c", "generated/host_decoders_private.c", "generated/trace_calls.c",
          "generated/trace_tables.c", "docs/coverage.md"]


def toy_outputs(annotations=os.path.join(TOY, "annotations")):
    api = Api(os.path.join(EXPECTED, "api.json"))
    return outputs(api, Model(api, Annotations(annotations)), TOY)


class Golden(unittest.TestCase):
    maxDiff = None

    def same(self, name, text):
        path = os.path.join(EXPECTED, name)
        if os.environ.get("UPDATE_EXPECTED"):
            with open(path, "w", newline="\n") as f:
                f.write(text)
        with open(path, newline="") as f:
            self.assertEqual(f.read(), text)

    @unittest.skipUnless(extract, "libclang's Python binding is not installed")
    def test_extract(self):
        facts = extract.extract(TOY, {}, ["toy.h"], ["toyTypedefs.h"], extras=False)
        self.same("api.json", extract.dump(facts))

    @unittest.skipUnless(extract, "libclang's Python binding is not installed")
    def test_wire_ids_are_for_ever(self):
        before = {"cuToyFree": 7, "cuToyInit": 3}
        facts = extract.extract(TOY, before, ["toy.h"], ["toyTypedefs.h"], extras=False)
        ids = {f["symbol"]: f["wire"] for f in facts["functions"] if "wire" in f}
        self.assertEqual((ids["cuToyFree"], ids["cuToyInit"]), (7, 3))
        self.assertEqual(min(v for k, v in ids.items() if k not in before), 8)
        with self.assertRaisesRegex(extract.ExtractError, "cuToyGone"):
            extract.extract(TOY, {"cuToyGone": 1}, ["toy.h"], ["toyTypedefs.h"], extras=False)

    @unittest.skipUnless(extract, "libclang's Python binding is not installed")
    def test_nothing_of_the_header_text_is_kept(self):
        facts = extract.dump(extract.extract(TOY, {}, ["toy.h"], ["toyTypedefs.h"], extras=False))
        self.assertNotIn("Returned", facts)
        self.assertNotIn(ROOT, facts)

    def test_emit(self):
        files = toy_outputs()
        for path in GOLDEN:
            with self.subTest(path):
                self.same(os.path.basename(path), files[path])

    def test_emit_is_deterministic(self):
        self.assertEqual(toy_outputs(), toy_outputs())


class Failures(unittest.TestCase):
    """Each case: what is added to the toy's annotations, and the message, whose line counts from there."""

    def fails(self, added, message, line=None, remove=None):
        with tempfile.TemporaryDirectory() as folder:
            target = os.path.join(folder, "toy.toml")
            shutil.copy(os.path.join(TOY, "annotations", "toy.toml"), target)
            with open(target) as f:
                text = f.read()
            if remove:
                self.assertIn(remove, text)
                text = text.replace(remove, "")
            with open(target, "w") as f:
                f.write(text + added)
            with self.assertRaises(AnnotationError) as caught:
                toy_outputs(folder)
            got = str(caught.exception)
            self.assertRegex(got, message)
            if line is not None:
                number = re.match(r"^toy\.toml:(\d+): ", got)
                self.assertTrue(number, got)
                self.assertEqual(int(number.group(1)), text.count("\n") + line, got)

    def test_unknown_function(self):
        self.fails('[cuToyFly]\ncall = "post"\n', "cuToyFly is not a function", 1)

    def test_unknown_function_in_group(self):
        self.fails('[[group]]\ncall = "post"\nfunctions = ["cuToyFly"]\n', "cuToyFly is not a function", 3)

    def test_unknown_parameter(self):
        self.fails('[cuToyGetDesc]\nweight = "in val"\n', "has no parameter weight", 2)

    def test_unknown_key_in_group(self):
        self.fails('[[group]]\nspeed = "fast"\nfunctions = ["cuToyFree"]\n', "unknown key speed", 2)

    def test_redundant(self):
        self.fails('[cuToyGetDesc]\ndesc = "out val"\n', "inferred anyway", 2)

    def test_redundant_with_group(self):
        self.fails('[[group]]\ncall = "post"\nfunctions = ["cuToyFree"]\n[cuToyFree]\ncall = "post"\n',
                   "said by its group", 5)

    def test_default_said_aloud(self):
        self.fails('[cuToyGetDesc]\ncontext = "needed"\n', "is what holds anyway", 2)

    def test_unused_table(self):
        self.fails('[tag.toys]\nCU_TOY_RED = 4\n', "no call uses the table toys", 1)

    def test_shape_not_understood(self):
        self.fails('[cuToyGetDesc]\ndesc = "sideways"\n', "not understood", 2)

    def test_count_names_no_parameter(self):
        self.fails('[cuToyGetDesc]\ndesc = "out [many]"\n', "has no parameter many", 2)

    def test_uncovered_parameter(self):
        self.fails("", r"cuToyWatch: parameter callback .* needs an annotation",
                   remove='[cuToyWatch]\nstate = "refuse:CUDA_ERROR_NOT_SUPPORTED"\nreason = "no upcalls in toys"\n')

    def test_uncovered_field(self):
        self.fails("[struct.CUtoyDesc]\n", "CUtoyDesc.extra means nothing on the other side", 1,
                   remove='[struct.CUtoyDesc]\nextra = "null"\n')

    def test_unknown_field(self):
        self.fails('[struct.CUtoyDesc]\nextra = "null"\nheight = "null"\n', "has no field height", 3,
                   remove='[struct.CUtoyDesc]\nextra = "null"\n')

    def test_unknown_struct(self):
        self.fails('[struct.CUbrick]\nx = "null"\n', "CUbrick is not a struct", 1)

    def test_refused_without_reason(self):
        self.fails('[cuToyFree]\nstate = "refuse:CUDA_ERROR_NOT_SUPPORTED"\n', "refused without a reason", 1)

    def test_refused_with_unknown_result(self):
        self.fails('[cuToyFree]\nstate = "refuse:CUDA_ERROR_TOYS"\nreason = "x"\n', "CUDA_ERROR_TOYS is not a CUresult", 1)

    def test_posted_call_that_returns_something(self):
        self.fails('[cuToyGetDesc]\ncall = "post"\n', "is posted but returns desc", 1)

    def test_annotated_twice(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(os.path.join(TOY, "annotations", "toy.toml"), os.path.join(folder, "a.toml"))
            with open(os.path.join(folder, "b.toml"), "w") as f:
                f.write('# a second file\n[cuToyDestroy]\ncall = "post"\n')
            with self.assertRaisesRegex(AnnotationError, r"^b\.toml:2: cuToyDestroy is annotated twice, first in a\.toml:\d+"):
                toy_outputs(folder)

    def test_toml_syntax(self):
        self.fails('[cuToyGetDesc]\ncall = post\n', "Invalid value", 2)

    def test_private_wire_id_out_of_range(self):
        self.fails('[private.bcNear]\nwire = 12\nprototype = "bcNear(void)"\n', "wire must be between", 1)

    def test_private_wire_id_taken(self):
        self.fails('[private.bcAgain]\nwire = 16384\nprototype = "bcAgain(void)"\n', "wire id 16384 belongs to")

    def test_old_abi_with_own_shape(self):
        self.fails('[cuToyAlloc]\nundo = "cuToyFree(dptr)"\ndptr = "out val"\n', "is an old ABI", 1,
                   remove='[cuToyAlloc]\nundo = "cuToyFree(dptr)"\n')

    def test_result_without_description(self):
        self.fails("", "errors.toml", remove='801 = "operation not supported"\n')


class Inference(unittest.TestCase):
    def setUp(self):
        self.api = Api(os.path.join(EXPECTED, "api.json"))
        self.model = Model(self.api, Annotations(os.path.join(TOY, "annotations")))

    def test_old_abi_is_widened(self):
        f = self.model.functions["cuToyAlloc"]
        self.assertEqual((f.state, f.target), ("widen", "cuToyAlloc_v2"))

    def test_array_with_counting_pointer(self):
        toys, count = self.model.functions["cuToyList"].params
        self.assertEqual((toys.shape, toys.count, toys.dir), ("array", "*numToys", "out"))
        self.assertEqual(count.dir, "inout")

    def test_declarators(self):
        self.assertEqual(declare("int[3]", "x"), "int x[3]")
        self.assertEqual(declare("void (*)(int)", "f"), "void (*f)(int)")
        self.assertEqual(declare("const char *", "s"), "const char *s")

    def test_lookup_table(self):
        entries = [(e["version"], e["per_thread"], e["symbol"]) for e in self.api.lookup if e["name"] == "cuToyFillAsync"]
        self.assertEqual(entries, [(1000, False, "cuToyFillAsync"), (1010, True, "cuToyFillAsync_ptsz")])

    def test_facts_are_valid_json(self):
        with open(os.path.join(EXPECTED, "api.json")) as f:
            self.assertEqual(json.load(f)["schema"], 1)


if __name__ == "__main__":
    unittest.main()
