namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// The operation of a step. A mask is a word with one bit for each of up to 64 cases; an odd number is the complement of the
/// mask before it.
/// </summary>
internal enum StepKind
{
    /// <summary>Mask: the cases whose value in column A is above figure B.</summary>
    Greater,

    /// <summary>Mask: the cases whose value in column A is figure B.</summary>
    Equal,

    /// <summary>Mask: A and B. Either of two is the complement of both complements.</summary>
    And,

    /// <summary>Column: column A times figure B.</summary>
    Scale,

    /// <summary>Column: column A plus column B.</summary>
    Add,

    /// <summary>Column: column A less column B.</summary>
    Subtract,

    /// <summary>Column: column A plus figure B.</summary>
    AddFigure,

    /// <summary>Column: the greater of columns A and B.</summary>
    Maximum,

    /// <summary>Column: the smaller of columns A and B.</summary>
    Minimum,

    /// <summary>Column: the greater of column A and figure B.</summary>
    MaximumFigure,

    /// <summary>Column: the smaller of column A and figure B.</summary>
    MinimumFigure,

    /// <summary>Column: column A rounded as rounding B says.</summary>
    Round,

    /// <summary>Column: of the figures of list B the highest that is not above column A, the lowest where all are above.</summary>
    Tier,
}
