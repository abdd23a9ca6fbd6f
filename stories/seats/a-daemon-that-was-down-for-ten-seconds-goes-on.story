# The same for 10 s: as long as what was seen is believed. The 120 s run on.
# Sentences: hold.gap short

site pair

mains off

run 100s

daemon n1 down

daemon n2 down

run 10s

daemon n1 up

daemon n2 up

run 1m

expect n2 off
