# Six sensors of n1 are critically cold, n2 is fit: its servers are pulled, and n1 powers off. (T2 for cold)

site pair

run 60s

heat n1 sensors 6 low critical

run 5m
