# Both UPSes lose their input for 119 seconds: nothing happens. After 60 seconds of steady mains the hold is zero again,
# so a second outage of 119 seconds does nothing either. (P3, P7)
# Sentences: P3 short, P7 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

mains off
----
ok

run 119s
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

# A pass sees mains within 5 s, so 65 s are 60 s for whoever looks.
run 65s
----
180 n1 sees ups1: input good, output from mains, charge 96.7 %
180 n1 sees ups2: input good, output from mains, charge 96.7 %
180 n1 no longer finds pairWithoutPower of pair
180 n1 no longer finds noPower
180 n1 no longer finds noPower of n2
180 n1 alert over power.pair.none

mains off
----
ok

run 119s
----
245 n1 sees ups1: input bad, output from battery, charge 97 %
245 n1 sees ups2: input bad, output from battery, charge 97 %
245 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
245 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
245 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
245 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 10m
----
365 n1 sees ups1: input good, output from mains, charge 93.7 %
365 n1 sees ups2: input good, output from mains, charge 93.7 %
365 n1 no longer finds pairWithoutPower of pair
365 n1 no longer finds noPower
365 n1 no longer finds noPower of n2
365 n1 alert over power.pair.none

expect no intents
----
ok

expect n1 on
----
ok

expect n2 on
----
ok
