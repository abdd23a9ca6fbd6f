# n1's battery holds 640 s, which is over the floor of 600 s; it falls under it 40 s later. The 120 s count from
# there: 159 s after mains was lost n1 still runs its servers.
# Sentences: floor short, P4.band at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 17.8%
----
ok

mains off
----
ok

run 159s
----
0 n1 sees ups1: input bad, output from battery, charge 17.8 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
45 n1 finds holdUpUnderFloor: n1 has no power and 596 s of hold-up, under the 600 s with which it waits no longer than 120 s
45 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
120 n1 refuses P3 of n1, by P3: Neither node has power, but they share no UPS: shedding n1 gains n2 nothing. Both stay.
120 n1 alert warning engine.P3.n1.refused: Neither node has power, but they share no UPS: shedding n1 gains n2 nothing. Both stay.

expect no intents
----
ok

run 15s
----
165 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery. Its hold-up, now 473 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
165 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery. Its hold-up, now 473 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
165 n1 alert over engine.P3.n1.refused

run 3m
----
195 srv1 is off
195 srv2 is off
195 srv3 is off
195 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
195 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up, now 446 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
195 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up, now 446 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
195 n1 alert over engine.P4.stopServers.n1
225 n1 is on, not a member
225 n1 no longer finds pairWithoutPower of pair
225 n1 no longer finds holdUpUnderFloor
225 n1 no longer finds noPower
225 n1 alert over engine.P4.withdraw.n1
225 n1 alert over power.n1.low
255 n1 is off, not a member
255 n1 has done P4.withdraw.n1: n1 is off, reason power
255 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
255 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect n1 off
----
ok
