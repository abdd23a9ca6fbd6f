# A fan that fails for 105 s, recovers, and fails again never lasts 120 s: the hold begins anew each time. (H5)

site pair

fan n1 2 failed

run 105s

fan n1 2 ok

run 15s

fan n1 2 failed

run 105s

fan n1 2 ok

run 10m

expect no intents
