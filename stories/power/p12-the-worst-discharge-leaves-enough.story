# The same with 12 %: by the worst discharge that is more than the need, so n1 does not stop at once.
# Sentences: P12.charge short

site pair

ups ups1 lies 65535

ups ups2 lies 65535

mains off

run 110s

mains on

run 30m

ups ups1 charge 12%

ups ups2 charge 12%

mains off

run 5s

expect no intents

run 10m
