namespace Contribution.Rules;

/// <summary>How a value between two steps is brought onto one of them.</summary>
public enum RoundingMode
{
    /// <summary>To the nearer step, a half away from zero (四舍五入).</summary>
    HalfUp,

    /// <summary>To the next step above (进位).</summary>
    Up,

    /// <summary>To the next step below (舍去).</summary>
    Down,

    /// <summary>To the nearer step, a half towards zero (五舍六入).</summary>
    HalfDown,

    /// <summary>To the nearer step, a half to the even one (四舍六入五成双).</summary>
    HalfEven,
}
