# The UPSes tell no runtime, only their charge. The first outage shows how quickly it falls. In the second they have 10 %:
# by the worst discharge that is less than the need, and n1 stops at once, with nothing measured in this outage.
# Sentences: P12.charge at

site pair

ups ups1 lies 65535

ups ups2 lies 65535

mains off

run 110s

mains on

run 30m

ups ups1 charge 10%

ups ups2 charge 10%

mains off

run 10m
