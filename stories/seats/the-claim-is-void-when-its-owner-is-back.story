# n2 took the claim, was shed, and is back as a member. In the next outage the old claim binds nobody: the fans of n1 have
# failed meanwhile, so its servers go to n2 and n1 is the one that is shed.
# Sentences: claim.void at, claim at

site pair

mains off

run 4m

expect n2 off

mains on

run until redundant 2h

run 1h

fan n1 1 failed

fan n1 2 failed

run 5m

mains off

run 4m

expect n1 off

expect srv1 on n2
