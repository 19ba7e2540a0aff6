"""How the shipped pipelines are made: data, made-up sentences, training, packing. See README.md."""
