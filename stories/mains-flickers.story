# Mains comes and goes: 100 s without, 30 s with. That is not 60 s of steady mains, so the hold goes on where it was:
# after 120 s without power in all one node is shed. (P3, P7)
# Sentences: P7.steady short

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

run 100s
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

run 30s
----
160 n1 sees ups1: input good, output from mains, charge 97.2 %
160 n1 sees ups2: input good, output from mains, charge 97.2 %
160 n1 no longer finds pairWithoutPower of pair
160 n1 no longer finds noPower
160 n1 no longer finds noPower of n2
160 n1 alert over power.pair.none

expect no intents
----
ok

mains off
----
ok

run 15s
----
195 n1 sees ups1: input bad, output from battery, charge 97.2 %
195 n1 sees ups2: input bad, output from battery, charge 97.2 %
195 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
195 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
195 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
195 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

expect no intents
----
ok

run 10s
----
215 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
215 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.

run 2m
----
245 n2 is on, not a member
245 n1 no longer finds pairWithoutPower of pair
245 n1 no longer finds noPower of n2
245 n1 alert over engine.P3.withdraw.n2
275 n2 is off, not a member
275 n2 has done P3.withdraw.n2: n2 is off, reason power
285 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
285 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n2 off
----
ok

expect n1 on
----
ok
