# n2 dies three times within six hours. The cluster of n1 fences it first, so each crash costs one boot: twice it is booted,
# the third time a person has to look.
# Sentences: R3 at, R3 short

site pair

run 10m

crash n2

run until redundant 2h

run 1h

crash n2

run until redundant 2h

run 1h

crash n2

run 3h

expect n2 off
