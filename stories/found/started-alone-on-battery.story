# Found by drawing faults (seed 7, hostile, rule S13): both nodes have stopped for want of power, and a person starts n1 on what the
# batteries have left. Alone it becomes no member, so nothing judged it, and it ran until they were empty. P4 counts for the host of the
# seat whether it is a member or not.
site pair

mains off

run 2h

start n1

run 1h

expect n1 off

mains on

run until redundant 6h
