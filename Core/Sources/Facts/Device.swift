/// `device`: inventory.
public struct Device: Hashable, Sendable, Codable {
    public var key: String
    /// `cpu`, `memory`, `drive`, `ups`, `nic`, `bmc`, `board`, `filesystem` ...
    public var kind: String
    public var vendor: String?
    public var model: String?
    public var serial: String?
    public var firmware: String?

    public init(
        key: String, kind: String, vendor: String? = nil, model: String? = nil, serial: String? = nil,
        firmware: String? = nil
    ) {
        self.key = key
        self.kind = kind
        self.vendor = vendor
        self.model = model
        self.serial = serial
        self.firmware = firmware
    }
}
