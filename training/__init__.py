"""How the shipped pipelines are made: data, made-up sentences, training, packing."""

import os

# The matrices are small: more threads than one only wait for each other. To be set before NumPy is loaded.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
