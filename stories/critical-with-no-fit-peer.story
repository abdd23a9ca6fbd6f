# n1 is critically hot and its peer's storage is still catching up: n2 is not fit. Servers stop gracefully and n1 powers
# off. (T3)

site pair

storage n2 outdated

run 60s

heat n1 sensors 6 critical

run 5m

expect srv1 off

expect n1 off

expect n2 on
