# "It says 0 seconds at 100 %." A full battery of no seconds is no number either. Mains fails for ten seconds, and
# nothing is stopped for it.
# Sentences: source.number at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 lies 0
----
ok

ups ups2 lies 0
----
ok

run 60s
----
0 n1 alert notice ups.ups1.estimate: ups1 tells no possible runtime: what its discharge says counts.
0 n1 alert notice ups.ups2.estimate: ups2 tells no possible runtime: what its discharge says counts.

mains off
----
ok

run 10s
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 5m
----
70 n1 sees ups1: input good, output from mains, charge 99.7 %
70 n1 sees ups2: input good, output from mains, charge 99.7 %
70 n1 no longer finds pairWithoutPower of pair
70 n1 no longer finds noPower
70 n1 no longer finds noPower of n2
70 n1 alert over power.pair.none

expect no intents
----
ok
