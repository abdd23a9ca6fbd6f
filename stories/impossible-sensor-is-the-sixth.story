# Five sensors are critical, and a sixth jumps to an impossible value: it does not count in its first two readings.
# The third confirms it: now six are critical. (T7, T2)

site pair

heat n1 sensors 5 critical

run 60s

heat n1 psu1 140C

run 29s

expect no intents

run 60s

expect srv1 on n2
