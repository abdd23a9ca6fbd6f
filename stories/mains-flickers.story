# Mains comes and goes: 100 s without, 30 s with. That is not 60 s of steady mains, so the hold goes on where it was:
# after 120 s without power in all one node is shed. (P3, P7)

site pair

run 60s

mains off

run 100s

mains on

run 30s

expect no intents

mains off

run 15s

expect no intents

run 10s

run 2m

expect n2 off

expect n1 on
