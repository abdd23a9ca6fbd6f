# The same, back after 55 s: its last pass was 60 s ago, as long as power stays believed. The 120 s run on.
# Sentences: hold.gap short

site pair

mains off

run 30s

daemon n1 down

daemon n2 down

run 55s

daemon n1 up

daemon n2 up

run 119s

expect n2 off
