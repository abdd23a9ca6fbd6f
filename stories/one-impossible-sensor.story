# One sensor shows a value that cannot be: it does not count until three readings confirm it, and says so. A single
# sensor moves nothing even then. (T7)

site pair

run 60s

heat n1 cpu1 250C

run 15s

heat n1 ok

run 60s

heat n1 cpu1 -60C

run 5m

expect no intents

heat n1 ok

run 5m

expect no intents
