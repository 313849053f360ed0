namespace BaseExplorer.Problems;

/// <summary>A kind of problem (RFC 9457): its type, which names a place on a page, and its status.</summary>
internal sealed record ProblemKind(string Name, int Status, string Zh, string En)
{
    public static readonly ProblemKind MalformedJson = new(
        "malformed-json",
        400,
        "不是有效的 JSON",
        "This is not JSON"
    );

    public static readonly ProblemKind BadRequest = new(
        "bad-request",
        400,
        "请求无法读取",
        "The request cannot be read"
    );

    public static readonly ProblemKind NotCovered = new(
        "not-covered",
        404,
        "没有适用的规则集",
        "No rule set covers this"
    );

    public static readonly ProblemKind NotFound = new(
        "not-found",
        404,
        "没有这个地址",
        "There is nothing at this address"
    );

    public static readonly ProblemKind MethodNotAllowed = new(
        "method-not-allowed",
        405,
        "此地址不接受这种方法",
        "This address does not take that method"
    );

    public static readonly ProblemKind TooLarge = new("too-large", 413, "内容过大", "Too much was sent at once");

    public static readonly ProblemKind UnsupportedType = new(
        "unsupported-type",
        415,
        "不接受这种内容类型",
        "That type of content is not taken"
    );

    public static readonly ProblemKind InvalidRequest = new(
        "invalid-request",
        422,
        "请求有误",
        "The request is invalid"
    );

    public static readonly ProblemKind TooMany = new(
        "too-many",
        429,
        "同时处理的请求过多，请稍后再试",
        "Too much is asked at once; try again later"
    );

    public static readonly ProblemKind Unexpected = new(
        "unexpected",
        500,
        "程序出错",
        "This is a fault of the program"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        MalformedJson,
        BadRequest,
        NotCovered,
        NotFound,
        MethodNotAllowed,
        TooLarge,
        UnsupportedType,
        InvalidRequest,
        TooMany,
        Unexpected,
    ];

    /// <summary>The problem's type, as a reference to where it is described.</summary>
    public string Type => $"/problems.html#{Name}";

    /// <summary>The kind of a status that came without words.</summary>
    public static ProblemKind Of(int status) =>
        status == NotFound.Status
            ? NotFound
            : All.FirstOrDefault(kind => kind.Status == status && kind != MalformedJson)
                ?? BadRequest with
                {
                    Status = status,
                };
}
