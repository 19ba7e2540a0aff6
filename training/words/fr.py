PLACES=("Alep",)
